// What every JavaScript host has and ES-only libraries leave out. Nothing of the DOM, nothing of Node.
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
