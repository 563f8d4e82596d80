// Notes how many seconds a step of the check-in was on the screen, whichever way it is sent.
class TimeSpent extends HTMLElement {
  connectedCallback() {
    const began = performance.now();
    const input = this.firstElementChild;
    input.form?.addEventListener('formdata', ({ formData }) => {
      formData.set(input.name, Math.round((performance.now() - began) / 1000));
    });
  }
}

customElements.define('time-spent', TimeSpent);
