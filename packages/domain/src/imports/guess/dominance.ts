/** How many times more often one reading must fit than the other before stray cells are overruled. */
export const DOMINANCE = 10
