// Notes how many seconds a step of the check-in was on the screen, when it is sent.
class TimeSpent extends HTMLElement {
  connectedCallback() {
    this.began = performance.now();
    addEventListener('submit', () => {
      this.firstElementChild.value = Math.round((performance.now() - this.began) / 1000);
    }, { capture: true });
  }
}

customElements.define('time-spent', TimeSpent);
