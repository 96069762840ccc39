export { type Customers, customersOf, type RevenueSource } from './customers-of.js'
export { payersOf } from './payers-of.js'
export { type AccountStanding, type Standing, standingOf } from './standing.js'
