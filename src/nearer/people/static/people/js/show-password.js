// A button in each password field that shows what was typed, and hides it again before it is sent.
class ShowPassword extends HTMLElement {
  connectedCallback() {
    for (const input of this.querySelectorAll('input[type=password]')) this.#add(input);
  }

  #add(input) {
    const button = document.createElement('button');
    const holder = document.createElement('span');
    button.type = 'button';
    holder.className = 'peek';
    input.classList.add('input');
    const name = input.labels[0]?.textContent.trim() ?? '';
    const show = (shown) => {
      input.type = shown ? 'text' : 'password';
      button.textContent = shown ? this.dataset.hide : this.dataset.show;
      button.setAttribute('aria-label', `${button.textContent}: ${name}`);
    };
    input.replaceWith(holder);
    holder.append(input, button);
    show(false);
    button.addEventListener('click', () => show(input.type === 'password'));
    input.form?.addEventListener('submit', () => show(false));
  }
}

customElements.define('show-password', ShowPassword);
