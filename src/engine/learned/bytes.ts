/** Collects bytes; whole numbers take one byte for every seven bits. */
export class ByteWriter {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;

  /** Appends the low eight bits of a value. */
  byte(value: number): void {
    if (this.length === this.buffer.length) {
      const grown = new Uint8Array(this.buffer.length * 2);
      grown.set(this.buffer);
      this.buffer = grown;
    }
    this.buffer[this.length++] = value & 255;
  }

  /** Appends a whole number, 0 or more. */
  whole(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Appends a number in single precision, four bytes, little-endian. */
  float(value: number): void {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    this.bytes(bytes);
  }

  /** Appends bytes as they are. */
  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  /** A copy of everything written so far. */
  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}

/** Reads back what a ByteWriter wrote, in the same order; past the end it reads zeros. */
export class ByteReader {
  private offset = 0;

  constructor(private readonly source: Uint8Array) {}

  /** The next byte, 0 to 255. */
  byte(): number {
    return this.source[this.offset++] ?? 0;
  }

  /** The next whole number. */
  whole(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  /** The next number in single precision. */
  float(): number {
    const bytes = new Uint8Array(4);
    for (let index = 0; index < 4; index++) bytes[index] = this.byte();
    return new DataView(bytes.buffer).getFloat32(0, true);
  }

  /** Everything that is left, as a view; nothing of it counts as read. */
  rest(): Uint8Array {
    return this.source.subarray(this.offset);
  }

  /** The next `length` bytes, as a view. */
  bytes(length: number): Uint8Array {
    this.offset += length;
    return this.source.subarray(this.offset - length, this.offset);
  }
}
