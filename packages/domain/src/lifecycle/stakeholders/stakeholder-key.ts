import type { StakeholderFields } from '../../entities/stakeholder.js'

/** What makes two stakeholders of an account one person: the e-mail address, else the name. */
export function stakeholderKey({ email, name }: Pick<StakeholderFields, 'email' | 'name'>): string {
  return (email ?? name).trim().toLowerCase()
}
