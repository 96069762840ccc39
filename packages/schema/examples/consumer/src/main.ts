import { argv, env, stdout } from 'node:process'
import { everyAccount } from './every-account.ts'
import { overCapacity } from './over-capacity.ts'

const [url = 'http://127.0.0.1:4000', slug = 'acme-cloud'] = argv.slice(2)
const postscale = { url, token: env['POSTSCALE_TOKEN'] ?? '', language: 'en' }

stdout.write('Over capacity:\n')
for (const line of await overCapacity(postscale, slug)) stdout.write(`  ${line}\n`)

stdout.write('Without a CSM:\n')
for await (const account of everyAccount(postscale, slug, { uncoveredFor: ['CSM'] })) {
  stdout.write(`  ${account.name}, ${account.acv.formatted} a year\n`)
}
