/**
 * Puts a text on the clipboard, from within a press of the reader's. False where the browser refuses. Pages
 * without a secure connection have no clipboard of their own: there the old command copies a selection, made
 * outside the page's sight.
 */
export async function copyText(window: Window & typeof globalThis, text: string): Promise<boolean> {
  try {
    if (window.isSecureContext) {
      await window.navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // The site's policy may forbid it: the old way is still open.
  }
  return copyBySelection(window.document, text);
}

function copyBySelection(document: Document, text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  // At the window and capturing: no listener of the page hears of it that was not there before Gloss.
  document.defaultView?.addEventListener('copy', put, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.defaultView?.removeEventListener('copy', put, { capture: true });
  }
}
