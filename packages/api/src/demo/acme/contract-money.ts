import type { Customer } from './customer.js'

/** What a euro is worth in the plans of every fiscal year so far. */
export const EURO_RATE = 1.25

type Contracted = Pick<Customer, 'number' | 'region'>

/** The currency of a customer's contract where it is not the company's: some of EMEA pay in euros. */
export function contractCurrency({ number, region }: Contracted): 'EUR' | null {
  return region === 'EMEA' && number % 3 === 0 ? 'EUR' : null
}

/** An amount of the story, told in dollars, as the customer's contract has it; it goes up without a rest. */
export function contractMoney(customer: Contracted, dollars: number): number {
  return contractCurrency(customer) === null ? dollars : dollars / EURO_RATE
}
