const MENU = `document.querySelector('#contentAreaContextMenu')`;

/** Presses a line of Gloss in the menu of the page in front, in the browser's window, where `own` runs. */
export async function pressMenu(own: (expression: string) => Promise<unknown>, label: string): Promise<void> {
  await own(`(async () => {
    const shown = (menu) => new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
    const page = gBrowser.selectedBrowser.getBoundingClientRect();
    const opened = shown(${MENU});
    const right = { button: 2, clickCount: 1 };
    for (const type of ['mousedown', 'contextmenu', 'mouseup'])
      window.synthesizeMouseEvent(type, page.x + 20, page.y + page.height - 20, right, {});
    await opened;
    const gloss = ${MENU}.querySelector('menu[label="Gloss"]');
    const unfolded = shown(gloss.menupopup);
    gloss.openMenu(true);
    await unfolded;
    gloss.menupopup.activateItem(gloss.querySelector(${JSON.stringify(`menuitem[label="${label}"]`)}));
  })()`);
}
