// Articles as they land, under the page they stand on, the newest on top. All from a page is set as text.
const list = document.getElementById('arrivals');
const live = document.getElementById('live');
const shape = document.getElementById('arrival');
const MOST = 12;
const MOST_HEADLINES = Number(list.dataset.mostHeadlines);

function entryFor(article) {
  const top = list.firstElementChild;
  if (top?.dataset.page === article.pageId) {
    return top;
  }
  for (const old of list.children) {
    if (old.dataset.page === article.pageId) {
      old.remove();
      break;
    }
  }
  const entry = shape.content.firstElementChild.cloneNode(true);
  entry.dataset.page = article.pageId;
  entry.classList.add('fresh');
  entry.querySelector('.from').href = `/pages/${encodeURIComponent(article.pageId)}`;
  entry.querySelector('.paper').textContent = article.newspaper ?? '';
  entry.querySelector('.number').textContent = `${article.issueDate ?? ''} ${article.pageLabel ?? ''}`;
  list.prepend(entry);
  while (list.children.length > MOST) {
    list.lastElementChild.remove();
  }
  return entry;
}

function show(article) {
  const headlines = entryFor(article).querySelector('ul');
  const link = document.createElement('a');
  link.lang = 'zh-Hans';
  link.href = `/articles/${encodeURIComponent(article.id)}`;
  link.textContent = article.headline ?? article.kicker ?? list.dataset.untitled;
  const known = [...headlines.querySelectorAll('a')].find((old) => old.href === link.href);
  if (known) {
    known.textContent = link.textContent;
    return;
  }
  const item = document.createElement('li');
  if (headlines.children.length < MOST_HEADLINES) {
    item.append(link);
  } else if (headlines.children.length === MOST_HEADLINES) {
    item.textContent = '…';
  } else {
    return;
  }
  headlines.append(item);
}

const stream = new EventSource(list.dataset.stream);
stream.addEventListener('open', () => {
  live.textContent = live.dataset.on;
  live.classList.add('on');
});
stream.addEventListener('error', () => {
  live.textContent = live.dataset.off;
  live.classList.remove('on');
});
stream.addEventListener('article', (event) => {
  document.getElementById('empty').hidden = true;
  show(JSON.parse(event.data));
});
