// What every page does with a keyboard, and the list of clients that follows what one types.

export const csrf = document.querySelector('meta[name=csrf]')?.content ?? '';

const find = document.getElementById('find');
if (find) {
  const name = document.getElementById('name');
  const found = document.getElementById('found');
  let asked = 0;
  let shown = Promise.resolve();

  const look = async () => {
    const mine = ++asked;
    const response = await fetch('/clients/find', {
      method: 'POST',
      headers: {'X-CSRF-Token': csrf, 'Content-Type': 'application/x-www-form-urlencoded'},
      body: new URLSearchParams({part: name.value}),
    });
    if (response.ok && mine === asked) {
      found.innerHTML = await response.text();
    }
  };
  name.addEventListener('input', () => { shown = look(); });
  name.addEventListener('keydown', async (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      await shown;
      const first = found.querySelector('a');
      if (name.value.trim() && first) {
        first.click();
      } else {
        find.requestSubmit();
      }
    }
  });
}
