import type { Room } from '../../kernel/writer.js'
import type { AccessMessageParams } from './params.js'

/** What may be allowed or refused, in English. */
export const accessMessages: Room<'access', AccessMessageParams> = {
  'access.organization.create': () => 'Make organizations',
  'access.organization.read': () => 'See the organisation',
  'access.organization.export': () => 'Export all of it',
  'access.organization.change': () => 'Apply plans',
  'access.organization.configure': () => 'Change settings and policies',
  'access.audit.read': () => 'See history and access log',
  'access.pay.read': () => 'See and set what people cost',
  'access.personData.read': () => 'See and set personal data',
  'access.privacy.write': () => 'Export and erase personal data',
  'access.scenario.write': () => 'Make scenarios',
  'access.scenario.approve': () => 'Approve scenarios',
  'access.import.write': () => 'Import files',
  'access.apiToken.write': () => 'Make API tokens',
  'access.member.write': () => 'Manage members',
  'access.owner.write': () => 'Manage owners',
  'access.organization.signIn': () => 'Say how members sign in',
  'access.member.provision': () => 'Provision members',
}
