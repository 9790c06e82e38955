/** A set of UTF-16 units, a bit each: what is asked at every place must not be searched for. */
export class UnitSet {
  readonly #bits = new Int32Array(0x10000 / 32);

  /** Of the units of some signs. */
  constructor(signs: string) {
    for (let at = 0; at < signs.length; at += 1) {
      const unit = signs.charCodeAt(at);
      this.#bits[unit >> 5]! |= 1 << unit;
    }
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >> 5]! >>> unit) & 1) === 1;
  }
}
