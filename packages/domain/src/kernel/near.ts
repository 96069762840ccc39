/**
 * Comparing numbers that were calculated.
 *
 * Most decimal fractions have no exact binary form, so a sum or a quotient of them may end a last bit
 * beside the true result: `0.1 + 0.2` is above 0.3, and 3/15 + 64/80 may stay below one whole seat. A
 * limit that is reached exactly, which is what people check by hand, must not depend on that bit nor on
 * the order in which a sum was made. So loads, shares, rates and points are compared here.
 *
 * Whole numbers (minor units, days, counts) are exact up to 2^53, and so is one quotient of two of them
 * beside the same fraction in a policy (3 ÷ 10 is 0.3): those are compared as they are.
 */

/** A billionth: more than a sum of a million terms can be wrong, less than anyone decides by. */
const TOLERANCE = 1e-9

/** Less than half the way between two whole numbers. */
const MOST = 0.25

/**
 * How far apart two numbers may be and still be the same, in their own unit.
 *
 * The error of a sum grows with its terms, so the tolerance is a part of the larger number: a fixed one
 * would be less than a last bit beyond some eight million. Below one it stays as it is for one, since a
 * small difference of larger terms keeps their error. It never comes near a whole unit: a billionth of
 * 9e15 minor units would be nine million of them, and two amounts of money that differ are not the same.
 */
function toleranceOf(a: number, b: number): number {
  return Math.min(MOST, TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b)))
}

/** `value > bound`, by more than rounding. Both in one unit, whichever it is. */
export function exceeds(value: number, bound: number): boolean {
  return value - bound > toleranceOf(value, bound)
}

/** `value >= bound`, but for rounding. Both in one unit, whichever it is. */
export function reaches(value: number, bound: number): boolean {
  return !exceeds(bound, value)
}

/** `a === b`, but for rounding. */
export function isNear(a: number, b: number): boolean {
  return reaches(a, b) && reaches(b, a)
}

/** The smallest whole number that reaches the value: 4 ÷ 0.8 is five, also where it comes as 5.000000000000001. */
export function wholeFrom(value: number): number {
  const nearest = Math.round(value)
  return reaches(nearest, value) ? nearest : Math.ceil(value)
}

/** The smallest whole number above the value: 4 for 3, also where it comes as 2.9999999999999996. */
export function wholeAbove(value: number): number {
  const nearest = Math.round(value)
  return exceeds(nearest, value) ? nearest : nearest + 1
}
