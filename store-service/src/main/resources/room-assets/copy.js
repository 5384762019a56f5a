// Copies the text of another element. Without a clipboard (over plain HTTP browsers have none) it is selected instead.
for (const button of document.querySelectorAll('button.copy')) {
  const source = document.getElementById(button.dataset.copies);
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    getSelection().selectAllChildren(source);
    try {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = button.dataset.done;
      button.nextElementSibling.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 2000);
    } catch {
      source.focus?.();
    }
  });
}
