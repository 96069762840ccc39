// Seeds an organization of so many customers into a folder, unless it is there: `node bench/sizes/seed.mjs FOLDER CUSTOMERS`.
import { northwindOf } from '../../dist/demo/large/northwind-large.js'
import { seedOrganization } from '../../dist/demo/seed-organization.js'
import { startLargeDemo } from '../large-demo.mjs'
import { contactsOf } from './contacts.mjs'

const [folder, customers] = process.argv.slice(2)
const northwind = northwindOf(Number(customers))
const story = { ...northwind, plans: [...northwind.plans, contactsOf(Number(customers))] }
/** A bench of an organization that lacks something measures another one. */
const log = {
  info: () => undefined,
  warn: (details, message) => {
    throw new Error(message ?? details, { cause: details })
  },
}
const { close } = await startLargeDemo(folder, async (start) =>
  seedOrganization({ ...start, log }, story, new Date()),
)
await close()
