// The pipeline, live: every few seconds the figures and what was refused are fetched anew and put in place, and the plots
// get what was seen since. While nobody looks at the page, nothing is fetched.
import { followLetters } from './letters.js';
import { Plots } from './plots.js';

const EVERY = 2000;
const stale = document.getElementById('stale');
const plots = new Plots(document.getElementById('speed'), document.getElementById('behind'));
let since = null;

async function fetched(address, type) {
  const response = await fetch(address, { headers: { Accept: type } });
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  return response;
}

/** Puts a part of a newer page in place, if it differs and the reader is not just in it. */
function put(page, id) {
  const old = document.getElementById(id);
  const now = page.getElementById(id);
  if (now && old.innerHTML !== now.innerHTML && !old.contains(document.activeElement)) {
    old.replaceWith(document.adoptNode(now));
  }
}

async function look() {
  const seen = await (await fetched(since ? `/api/pipeline?since=${since}` : '/api/pipeline', 'application/json')).json();
  since = seen.at;
  plots.add(seen.history);
  const text = await (await fetched(location.pathname + location.search, 'text/html')).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  put(page, 'now');
  put(page, 'reasons');
  return page;
}

async function watch() {
  if (!document.hidden) {
    try {
      const page = await look();
      letters.follow(page);
      stale.hidden = true;
    } catch {
      stale.textContent = stale.dataset.text;
      stale.hidden = false;
    }
  }
  setTimeout(watch, EVERY);
}

document.documentElement.classList.add('with-script');
const letters = followLetters(document.getElementById('letters'));
watch();
