// One card at a time out of all that were found, and a list of them all.

export class OneCard {
  constructor(help, onshow) {
    Object.assign(this, { help, onshow });
  }

  get cards() {
    return [...this.help.querySelectorAll('[data-place]')];
  }

  get shown() {
    return this.cards.find((card) => 'on' in card.dataset);
  }

  // What tells a card from others when the words around it changed.
  static name(card) {
    return card && `${card.dataset.name} ${card.querySelector('q')?.textContent}`;
  }

  // The same card as before, where it is still there.
  begin(name) {
    const same = this.cards.find((card) => OneCard.name(card) === name);
    for (const part of this.help.querySelectorAll('[data-next], [data-all], [data-live]')) part.hidden = false;
    for (const part of this.help.querySelectorAll('[data-plain]')) part.hidden = true;
    this.show(same ?? this.cards[0]);
  }

  // Another reading in place of the last; what was unfolded stays so. True if the focus was in it and is lost.
  fill(reading) {
    const parts = () => [...this.help.querySelectorAll('[data-reading] > details')];
    const open = parts().filter((part) => part.open).map((part) => part.className);
    const focus = document.activeElement;
    const left = this.help.contains(focus);
    const part = focus.matches('summary') && focus.parentElement.className;
    this.help.replaceChildren(...reading ? [reading] : []);
    for (const each of parts()) each.open = open.includes(each.className);
    const same = parts().find((each) => each.className === part);
    same?.querySelector('summary').focus();
    return left && !same;
  }

  choose(card) {
    if (card && card !== this.shown) this.show(card);
  }

  show(shown) {
    for (const card of this.cards) {
      card.hidden = card !== shown;
      card.toggleAttribute('data-on', card === shown);
    }
    this.onshow();
  }

  next() {
    const { cards } = this;
    this.show(cards[(cards.indexOf(this.shown) + 1) % cards.length]);
    this.shown.focus();
  }

  go(number) {
    this.show(this.cards[number]);
    this.shown.focus();
    this.shown.scrollIntoView({ block: 'nearest' });
  }

  // Takes some away; another comes up in their place, and the focus with it.
  drop(cards) {
    const hadFocus = cards.some((card) => card.contains(document.activeElement));
    for (const card of cards) card.remove();
    this.help.querySelector('[data-all]')?.remove();
    if (!this.shown) this.show(this.cards[0]);
    if (hadFocus) this.shown?.focus();
    return !hadFocus || Boolean(this.shown);
  }
}
