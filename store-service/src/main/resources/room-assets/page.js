// Pointing at an article, on the page or beside it, lights up both; so does focusing with the keyboard.
const spread = document.querySelector('.spread');
const cards = spread.querySelector('.cards');
const parts = new Map();
for (const part of spread.querySelectorAll('[data-article]')) {
  const number = part.dataset.article;
  parts.set(number, [...(parts.get(number) ?? []), part]);
}

let lit = null;
let kept = null;

function light(number) {
  if (number === lit) {
    return;
  }
  parts.get(lit)?.forEach((part) => part.classList.remove('lit'));
  parts.get(number)?.forEach((part) => part.classList.add('lit'));
  lit = number;
}

const numberOf = (target) => target.closest?.('[data-article]')?.dataset.article ?? null;

/** Beside the page the cards have a scroll bar of their own: the page stays where it is. */
function bringCard(number) {
  const card = document.getElementById(`article-${number}`);
  if (card && getComputedStyle(cards).overflowY === 'auto') {
    cards.scrollTo({ top: card.offsetTop - 16, behavior: 'smooth' });
  }
}

spread.addEventListener('pointerover', (event) => light(numberOf(event.target) ?? kept));
spread.addEventListener('pointerleave', () => light(kept));
spread.addEventListener('focusin', (event) => {
  kept = numberOf(event.target);
  light(kept);
});
spread.addEventListener('focusout', () => {
  kept = null;
});
spread.querySelector('.sheet').addEventListener('click', (event) => {
  const number = numberOf(event.target);
  if (number && getSelection().isCollapsed && !event.target.closest('a')) {
    kept = number;
    light(number);
    bringCard(number);
  }
});

/** An address may name an article by its number here, by its id, or a line. */
function follow() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const number = target && numberOf(target);
  if (!number) {
    return;
  }
  kept = number;
  light(number);
  if (target.closest('.cards')) {
    document.getElementById(`on-page-${number}`)?.scrollIntoView({ block: 'center' });
  }
  bringCard(number);
}

addEventListener('hashchange', follow);
follow();
