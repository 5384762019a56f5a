// What was refused: its record to be looked at, and replayed with an operator's key. The key stays in this tab. What
// others sent is only ever set as text.
const KEY = 'operator-key';

/** The charsets of Chinese pages, the strict one first. */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function showPayload(letter) {
  const text = letter.querySelector('pre');
  if (!text.textContent) {
    const response = await fetch(letter.querySelector('a[download]').href);
    text.textContent = response.status === 200 ? decoded(await response.arrayBuffer()) : '–';
  }
}

class Letters {
  constructor(section) {
    this.section = section;
    this.words = section.dataset;
    this.said = section.querySelector('#said');
    this.secret = section.querySelector('#secret');
    this.forget = section.querySelector('#forget');
    this.showKey();
    section.querySelector('#key').addEventListener('submit', (event) => this.keep(event));
    this.forget.addEventListener('click', () => this.lose());
    section.addEventListener('click', (event) => this.clicked(event.target));
    section.addEventListener('toggle', (event) => event.target.open && showPayload(event.target.closest('.letter')), true);
  }

  keep(event) {
    event.preventDefault();
    sessionStorage.setItem(KEY, this.secret.value.trim());
    this.say('');
    this.showKey();
  }

  lose() {
    sessionStorage.removeItem(KEY);
    this.showKey();
    this.secret.focus();
  }

  showKey() {
    const key = sessionStorage.getItem(KEY);
    this.secret.value = key ?? '';
    this.forget.hidden = !key;
  }

  say(text) {
    this.said.textContent = text;
  }

  clicked(target) {
    if (target.matches('.replay')) {
      this.replay({ ids: [target.closest('.letter').dataset.id] });
    } else if (target.id === 'replay-open') {
      this.replay({ stage: this.words.stage, reason: this.words.reason });
    }
  }

  async replay(which) {
    const key = sessionStorage.getItem(KEY) || this.secret.value.trim();
    if (!key) {
      this.say(this.words.keyNeeded);
      this.secret.focus();
      return;
    }
    try {
      const response = await fetch('/api/dead-letters/replay', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
        body: JSON.stringify(which),
      });
      this.say(await this.outcome(response));
    } catch {
      this.say(this.words.failed);
    }
  }

  async outcome(response) {
    if (response.status === 401) {
      return this.words.keyWrong;
    }
    if (response.status === 403) {
      return this.words.keyWeak;
    }
    const answer = await response.json();
    if (!response.ok) {
      return answer.detail ?? this.words.failed;
    }
    return answer.replayed > 0 ? this.words.onItsWay.replace('#', answer.replayed) : this.words.notAgain;
  }

  /** Takes over from a newer page what has become of the letters shown. */
  follow(page) {
    for (const letter of this.section.querySelectorAll('.letter')) {
      const newer = page.querySelector(`.letter[data-id="${CSS.escape(letter.dataset.id)}"]`);
      const state = newer?.querySelector('.health');
      if (state && state.textContent !== letter.querySelector('.health').textContent) {
        letter.querySelector('.health').replaceWith(document.adoptNode(state));
        const button = letter.querySelector('.replay');
        if (button && !newer.querySelector('.replay')) {
          button.remove();
        }
      }
    }
  }
}

/** @param section null where nothing was refused */
export function followLetters(section) {
  return section ? new Letters(section) : { follow() {} };
}
