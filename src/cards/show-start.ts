/** Scrolls a list that its reader has had unfolded to its start, where that is above. A card in a page scrolls nothing but itself. */
export function showStart(list: Element): void {
  const body = list.closest('.gloss-body')!;
  const root = list.getRootNode();
  const scrollsItself = body.scrollHeight > body.clientHeight;
  const scroller = scrollsItself ? body : root instanceof Document ? root.scrollingElement : null;
  const above = list.getBoundingClientRect().top - (scrollsItself ? body.getBoundingClientRect().top : 0);
  if (scroller && above < 0) scroller.scrollTop += above;
}
