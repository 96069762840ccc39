/** What opened a dialog: the button, and the part of the page around it. */
interface Opener {
  readonly control: HTMLElement | null
  readonly region: HTMLElement | null
}

/** What has the focus now; of an item of a menu, which is gone soon, the button of the menu. */
export function presentOpener(): Opener {
  const active = document.activeElement
  const menu = active?.closest('[role="menu"]')
  const control = menu ? document.querySelector(`[aria-controls="${menu.id}"]`) : active
  if (!(control instanceof HTMLElement)) return { control: null, region: null }
  return { control, region: regionAround(control) }
}

/** Gives the focus back; to the part of the page around it where what had it is gone. */
export function returnFocus({ control, region }: Opener): void {
  if (control?.isConnected === true) control.focus({ preventScroll: true })
  else if (region?.isConnected === true) focusRegion(region)
}

/** The ref of a button that goes when it has done its work: the focus then stays in its part of the page. */
export function keepFocusAround(button: HTMLButtonElement | null): (() => void) | undefined {
  if (button === null) return undefined
  const region = regionAround(button)
  return () => {
    if (region !== null && document.activeElement === button) focusRegion(region)
  }
}

function regionAround(element: HTMLElement): HTMLElement | null {
  return element.closest('section, main')
}

function focusRegion(region: HTMLElement): void {
  region.tabIndex = -1
  region.focus({ preventScroll: true })
}
