/** Characters of a password; length beats rules about kinds of characters. */
export const minPasswordLength = 10

/** Hashing has to end some day. */
export const maxPasswordLength = 128
