import { vocabularies } from '@postscale/schema/entities'
import type { TFunction } from 'i18next'
import type { Messages } from '@/i18n/messages'

type InputName = keyof Messages['evidence']['inputs']

/**
 * What an input of an answer is called. The API names one of several by what it is of: `accounts.SMB` are
 * the accounts of a segment, `busy.CS_OPS` a role family's.
 */
export function inputLabel(t: TFunction, name: string): string {
  const [input = name, code] = name.split('.')
  const label = t(`evidence.inputs.${input as InputName}`, { defaultValue: input })
  const choice = code === undefined ? null : choiceLabel(t, code)
  return choice === null ? label : `${label}: ${choice}`
}

function choiceLabel(t: TFunction, code: string): string {
  const { roleFamily, segment, serviceModel } = vocabularies
  const family = roleFamily.values.find((each) => each === code)
  if (family !== undefined) return t(`choices.roleFamily.${family}`)
  const ofCustomers = segment.values.find((each) => each === code)
  if (ofCustomers !== undefined) return t(`choices.segment.${ofCustomers}`)
  const model = serviceModel.values.find((each) => each === code)
  return model === undefined ? code : t(`choices.serviceModel.${model}`)
}
