import { describe, expect, it } from 'vitest'
import { executors } from '../plans/changes/executors.js'
import type { ProblemParams } from '../plans/problem.js'
import { enMessages } from './en.js'
import { esMessages } from './es.js'
import { INVALID_REASONS } from '../entities/invalid-reason.js'
import { type Locale, LOCALES } from '../kernel/locale.js'
import { localize } from './localize.js'
import type { Message, MessageKey } from '../kernel/message.js'
import { ptMessages } from './pt.js'
import { samples } from './samples.js'
import type { ProblemMessageParams } from '../plans/messages/params.js'

const keys = Object.keys(enMessages) as MessageKey[]
const sample = (key: MessageKey) => ({ key, params: samples[key] }) as Message

describe('the catalogues', () => {
  it('hold the same keys in the three languages', () => {
    expect(Object.keys(esMessages).toSorted()).toEqual(keys.toSorted())
    expect(Object.keys(ptMessages).toSorted()).toEqual(keys.toSorted())
    expect(Object.keys(samples).toSorted()).toEqual(keys.toSorted())
  })

  it.each(LOCALES)('write every message in %s', (locale) => {
    for (const key of keys) {
      const text = localize(locale, sample(key))
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toContain(key)
      expect(text, key).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
    }
  })

  it('write every problem differently in each language', () => {
    for (const key of keys.filter((each) => each.startsWith('problems.'))) {
      const texts = LOCALES.map((locale) => localize(locale, sample(key)))
      expect(new Set(texts).size, key).toBe(3)
      for (const text of texts) expect(text, key).toMatch(/^\p{Lu}|^[“«]/u)
      for (const text of texts) expect(text, key).toMatch(/\.$/)
    }
  })
})

describe('localize', () => {
  it('agrees article and gender with the thing', () => {
    const message: Message = { key: 'problems.NOT_FOUND', params: { thing: 'team', id: '7' } }
    expect(localize('en', message)).toBe('There is no team with the id 7.')
    expect(localize('es', message)).toBe('No existe ningún equipo con el id 7.')
    expect(localize('pt', message)).toBe('Não existe nenhuma equipe com o id 7.')
  })

  it('writes FTE from hundredths and dates as the language does', () => {
    const message = sample('problems.FTE_EXCEEDED')
    expect(localize('en', message)).toBe(
      'The person “Ana Ruiz” would reach 1.25 FTE on Mar 1, 2026; the limit is 1.',
    )
    expect(localize('es', message)).toContain('1,25 FTE el 1 mar 2026')
    expect(localize('pt', message)).toContain('1,25 FTE em 1 de mar. de 2026')
  })

  it('counts what stands in the way, with or without examples', () => {
    const one = { thing: 'team', name: 'EMEA', what: 'person', count: 1, examples: '' } as const
    expect(localize('en', { key: 'problems.IN_USE', params: one })).toBe(
      'The team “EMEA” is in use: 1 person stands in the way.',
    )
    expect(localize('en', { key: 'problems.IN_USE', params: { ...one, count: 2 } })).toBe(
      'The team “EMEA” is in use: 2 people stand in the way.',
    )
    expect(localize('es', sample('problems.IN_USE'))).toBe(
      'El equipo «EMEA» está en uso: lo impiden 3 puestos (CSM 4).',
    )
  })

  it('has a phrase for every reason, and a plain one for a reason it does not know', () => {
    for (const locale of LOCALES) {
      for (const reason of INVALID_REASONS) {
        const params = { field: 'currency', reason }
        expect(localize(locale, { key: 'problems.INVALID_VALUE', params })).not.toContain(reason)
      }
    }
    expect(
      localize('en', { key: 'problems.INVALID_VALUE', params: { field: 'x', reason: 'ODD' } }),
    ).toBe('“x” is not valid (ODD).')
  })

  it('says how much is allowed of what is too long or too many', () => {
    const told = (locale: Locale, reason: string, limit: number) =>
      localize(locale, { key: 'problems.INVALID_VALUE', params: { field: 'x', reason, limit } })
    const long = LOCALES.map((locale) => told(locale, 'TOO_LONG', 2_000))
    expect(long).toEqual([
      '“x” is too long; at most 2,000 characters are allowed.',
      '«x» es demasiado largo; se permiten como máximo 2000 caracteres.',
      '“x” é longo demais; são permitidos no máximo 2.000 caracteres.',
    ])
    expect(told('en', 'TOO_MANY', 100)).toBe('“x” has too many entries; at most 100 are allowed.')
  })

  it('writes a message within a message in the same language, and what was typed as it was', () => {
    const title = { key: 'changes.several', params: { count: 3 } } as const
    const undo: Message = { key: 'changes.undoOf', params: { revision: 12, title } }
    expect(LOCALES.map((locale) => localize(locale, undo))).toEqual([
      'Undo of revision 12: 3 changes',
      'Deshacer la revisión 12: 3 cambios',
      'Desfazer a revisão 12: 3 mudanças',
    ])
    const typed: Message = { key: 'changes.redoOf', params: { revision: 12, title: 'Q3' } }
    expect(localize('es', typed)).toBe('Rehacer la revisión 12: Q3')
  })

  it('gives back a key that it does not know', () => {
    const stored = JSON.parse('{"key":"constructor","params":{}}') as Message
    expect(localize('pt', stored)).toBe('constructor')
  })

  it('has a title for every change that a plan can hold', () => {
    const others = new Set<string>([
      'changes.named',
      'changes.several',
      'changes.undoOf',
      'changes.redoOf',
      'changes.undoOfSeveral',
      'changes.redoOfSeveral',
    ])
    const titled = keys.filter((key) => key.startsWith('changes.') && !others.has(key))
    expect(titled.map((key) => key.slice('changes.'.length)).toSorted()).toEqual(
      Object.keys(executors).toSorted(),
    )
  })

  it('has a message for every problem that a plan can have', () => {
    const asMessageParams = (
      params: ProblemParams,
    ): Pick<ProblemMessageParams, keyof ProblemParams> => params
    expect(asMessageParams).toBeTypeOf('function')
  })
})
