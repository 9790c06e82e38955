/** A growing byte array. Numbers are written seven bits a byte, lowest first, the top bit meaning “more”. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#grow(this.length + 1);
    this.#bytes[this.length] = value;
    this.length += 1;
  }

  /** Writes a whole number from 0 to 2³¹ − 1. */
  number(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  bytes(values: Uint8Array): void {
    if (this.length + values.length > this.#bytes.length) this.#grow(this.length + values.length);
    this.#bytes.set(values, this.length);
    this.length += values.length;
  }

  /** What was written, as a view. */
  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(atLeast: number): void {
    const wider = new Uint8Array(Math.max(atLeast, this.#bytes.length * 2));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}

/** Reads what ByteWriter wrote. */
export class ByteReader {
  #bytes: Uint8Array = new Uint8Array(0);
  at = 0;

  /** Goes to a place in some bytes. */
  enter(bytes: Uint8Array, at: number): this {
    this.#bytes = bytes;
    this.at = at;
    return this;
  }

  byte(): number {
    this.at += 1;
    return this.#bytes[this.at - 1]!;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at]!;
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  bytes(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    return this.#bytes.subarray(start, this.at);
  }
}
