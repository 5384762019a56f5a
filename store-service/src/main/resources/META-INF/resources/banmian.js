// Shows the newest articles. Everything from a page is set as text, never as markup.
const table = document.querySelector('table');
const rows = document.querySelector('tbody');
const state = document.getElementById('state');
const more = document.getElementById('more');
let next = null;

function cell(...content) {
  const td = document.createElement('td');
  td.append(...content);
  return td;
}

function headline(article) {
  const link = document.createElement('a');
  link.href = `/api/articles/${encodeURIComponent(article.id)}`;
  link.textContent = article.headline ?? article.kicker ?? '（无题）';
  if (!article.headline || !article.kicker) {
    return [link];
  }
  const kicker = document.createElement('span');
  kicker.className = 'kicker';
  kicker.textContent = article.kicker;
  return [kicker, link];
}

function row(article) {
  const tr = document.createElement('tr');
  tr.append(
    cell(article.newspaper ?? '–'),
    cell(article.issueDate ?? '–'),
    cell(article.pageLabel ?? '–'),
    cell(...headline(article)),
    cell(article.bylines.map((byline) => byline.name).join('、')),
  );
  return tr;
}

function tell(total) {
  state.textContent = total === 0 ? 'There are no articles yet.' : `${rows.children.length} of ${total}`;
}

async function load() {
  more.disabled = true;
  try {
    const parameters = new URLSearchParams({ limit: '20' });
    if (next) {
      parameters.set('cursor', next);
    }
    const response = await fetch(`/api/articles?${parameters}`);
    const answer = await response.json();
    if (!response.ok) {
      throw new Error(answer.detail ?? answer.title);
    }
    rows.append(...answer.items.map(row));
    table.hidden = answer.total === 0;
    next = answer.next;
    more.hidden = next === null;
    tell(answer.total);
  } catch (failure) {
    state.textContent = `The articles cannot be read: ${failure.message}`;
  } finally {
    more.disabled = false;
  }
}

more.addEventListener('click', load);
load();
