/** What the key is called here that opens the palette together with K. */
export const paletteKey = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl'
