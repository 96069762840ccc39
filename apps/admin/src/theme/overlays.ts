/** The id of the element in which everything stands that is drawn over a page, a landmark of its own. */
export const OVERLAYS = 'overlays'
