/** An amount of money in the smallest unit of the organization's currency; a safe integer. */
export type MinorUnits = number
