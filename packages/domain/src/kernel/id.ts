/** A UUID in its canonical lower-case text form; new ones are version 7, made by a plan's author. */
export type Id = string
