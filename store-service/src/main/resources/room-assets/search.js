// Asks as the reader types, and shows what has changed. Every state is an address that the server answers in full: here
// its answer is fetched, and the part with what was found is put in place.
const form = document.getElementById('ask');
const words = document.getElementById('q');
const unanswered = document.getElementById('unanswered');
const PAUSE = 250;
const PATIENCE = 150;
const AGAIN = 3000;

let typing = 0;
let lastWasTyping = false;
let asked = null;

/** The address of what the form asks for now. */
function address() {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() && !(name === 'order' && value === 'date')) {
      parameters.append(name, value.trim());
    }
  }
  return parameters.size === 0 ? form.action : `${form.action}?${parameters}`;
}

/** The answer to an address as a document; null where a later question has overtaken it. */
async function answer(href) {
  asked?.abort();
  const mine = new AbortController();
  asked = mine;
  const busy = setTimeout(() => found().setAttribute('aria-busy', 'true'), PATIENCE);
  try {
    const response = await fetch(href, { headers: { Accept: 'text/html' }, signal: mine.signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.getElementById('found')) {
      throw new Error(response.statusText);
    }
    unanswered.hidden = true;
    return page;
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      unanswered.textContent = form.dataset.unanswered;
      unanswered.hidden = false;
    }
    return null;
  } finally {
    clearTimeout(busy);
    if (asked === mine) {
      found().removeAttribute('aria-busy');
    }
  }
}

function found() {
  return document.getElementById('found');
}

/** Puts an answer in place of what was found before. The focus stays with the reader. */
function show(page) {
  const lost = found().contains(document.activeElement);
  document.title = page.title;
  for (const id of ['found', 'filters']) {
    document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
  }
  const malformed = page.getElementById('q')?.getAttribute('aria-invalid');
  words.toggleAttribute('aria-invalid', false);
  if (document.querySelector('#trouble .query')) {
    words.setAttribute('aria-invalid', malformed ?? 'true');
    words.setAttribute('aria-describedby', 'trouble');
  }
  if (lost) {
    document.getElementById('total')?.focus({ preventScroll: true });
  }
  retry();
}

/** A search that does not answer yet is asked again. */
function retry() {
  if (document.querySelector('[data-again]')) {
    const href = location.href;
    setTimeout(() => location.href === href && go(href, 'none'), AGAIN);
  }
}

/** Shows another state. @param how a new step in the history, the last one made anew, or none */
async function go(href, how) {
  const page = await answer(href);
  if (page) {
    if (how === 'push' && href !== location.href) {
      history.pushState(null, '', href);
    } else if (how === 'replace') {
      history.replaceState(null, '', href);
    }
    show(page);
  }
}

/** Puts the form as an address says. */
function fill(href) {
  const parameters = new URL(href).searchParams;
  for (const field of form.querySelectorAll('input:not([type=hidden])')) {
    field.value = parameters.get(field.name) ?? '';
  }
  form.elements.order.value = parameters.get('order') ?? 'date';
}

/** What is typed in one go is one step back. */
function typed() {
  clearTimeout(typing);
  typing = setTimeout(() => {
    go(address(), lastWasTyping ? 'replace' : 'push');
    lastWasTyping = true;
  }, PAUSE);
}

function step(href) {
  clearTimeout(typing);
  lastWasTyping = false;
  fill(href);
  go(href, 'push');
}

words.addEventListener('input', (event) => event.isComposing || typed());
// Who writes Chinese writes Latin letters first: they are not what is looked for.
words.addEventListener('compositionend', typed);

form.addEventListener('change', (event) => {
  if (event.target !== words) {
    step(new URL(address(), location.href).href);
  }
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  step(new URL(address(), location.href).href);
});

addEventListener('popstate', () => {
  clearTimeout(typing);
  lastWasTyping = false;
  fill(location.href);
  go(location.href, 'none');
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('#found a[href^="/search"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }
  event.preventDefault();
  if (link.id === 'more') {
    more(link);
  } else {
    step(link.href);
    scrollTo({ top: 0 });
  }
});

/** The next part goes below what is there, and the focus to its first article. */
async function more(link) {
  const page = await answer(link.href);
  if (!page) {
    return;
  }
  const articles = [...page.querySelectorAll('#hits > li')];
  document.getElementById('hits').append(...articles);
  const next = page.getElementById('more');
  link.closest('p').hidden = !next;
  link.href = next?.href ?? '';
  articles[0]?.querySelector('h3 a').focus();
}

// A stretch of time is chosen by drawing over the bars; one bar by a click.
let drawn = null;

function bars() {
  return [...document.querySelectorAll('#bars g')];
}

function barAt(event) {
  const all = bars();
  const place = document.getElementById('bars').getBoundingClientRect();
  const share = (event.clientX - place.left) / place.width;
  return Math.min(all.length - 1, Math.max(0, Math.floor(share * all.length)));
}

function draw(event) {
  drawn.end = barAt(event);
  const [from, to] = [Math.min(drawn.start, drawn.end), Math.max(drawn.start, drawn.end)];
  bars().forEach((bar, index) => bar.classList.toggle('chosen', index >= from && index <= to));
  return [from, to];
}

document.addEventListener('pointerdown', (event) => {
  const plot = event.target.closest('#bars');
  if (plot && event.button === 0) {
    plot.setPointerCapture(event.pointerId);
    drawn = { start: barAt(event) };
    draw(event);
  }
});

document.addEventListener('pointermove', (event) => drawn && draw(event));

document.addEventListener('pointerup', (event) => {
  if (drawn) {
    const [from, to] = draw(event);
    drawn = null;
    const all = bars();
    form.elements.from.value = all[from].dataset.from;
    form.elements.to.value = all[to].dataset.to;
    step(new URL(address(), location.href).href);
  }
});

document.addEventListener('pointercancel', () => {
  drawn = null;
  bars().forEach((bar) => bar.classList.remove('chosen'));
});

document.documentElement.classList.add('with-script');
retry();
