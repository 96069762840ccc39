import type { ParamsOf } from '../../kernel/writer.js'
import type { accessMessages } from './en.js'

/** Parameters for each message. */
export const accessSamples: ParamsOf<typeof accessMessages> = {
  'access.organization.create': {},
  'access.organization.read': {},
  'access.organization.export': {},
  'access.organization.change': {},
  'access.organization.configure': {},
  'access.audit.read': {},
  'access.pay.read': {},
  'access.personData.read': {},
  'access.privacy.write': {},
  'access.scenario.write': {},
  'access.scenario.approve': {},
  'access.import.write': {},
  'access.apiToken.write': {},
  'access.member.write': {},
  'access.owner.write': {},
  'access.organization.signIn': {},
  'access.member.provision': {},
}
