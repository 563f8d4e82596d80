// Shows a theme as soon as it is chosen; the form around it saves it.
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', (event) => {
      if (event.target.name !== 'theme') return;
      const { theme } = document.documentElement.dataset;
      const chosen = event.target.value;
      if (chosen === (theme ?? '')) return;
      if (chosen) document.documentElement.dataset.theme = chosen;
      else delete document.documentElement.dataset.theme;
      document.querySelector('meta[name=color-scheme]').content = chosen || 'light dark';
    });
  }
}

customElements.define('theme-choice', ThemeChoice);
