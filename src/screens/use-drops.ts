import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes files that are dropped on an element. Dropped elsewhere on the page they do nothing: the browser would leave
 * the page for them. Gives the element's ref, and whether files are held over it.
 */
export function useDrops<E extends HTMLElement>(take: (files: readonly File[]) => void) {
  const element = useRef<E>(null);
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  // Before it is drawn: what is dropped at once would leave the page.
  useLayoutEffect(() => {
    const isHere = ({ target }: Event) =>
      target instanceof Node && element.current?.contains(target) === true;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = isHere(event) ? 'copy' : 'none';
      setOver(isHere(event));
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (isHere(event)) latest.current([...event.dataTransfer.files]);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('drop', drop);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('drop', drop);
      window.removeEventListener('dragleave', leave);
    };
  }, []);
  return { ref: element, over };
}
