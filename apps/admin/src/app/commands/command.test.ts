import { IconHome } from '@tabler/icons-react'
import { expect, test } from 'vitest'
import { type Command, matchingCommands } from './command'

function command(text: string, note: string | null = null): Command {
  return { id: text, group: 'PAGES', text, note, Icon: IconHome, run: () => undefined }
}

const commands = [command('Capacidad'), command('Posición abierta', 'Puesto'), command('Equipos')]

function found(typed: string): readonly string[] {
  return matchingCommands(commands, typed).map(({ text }) => text)
}

test('all are offered while nothing is typed', () => {
  expect(found(' ')).toEqual(['Capacidad', 'Posición abierta', 'Equipos'])
})

test('words are found wherever they stand, without accents and capitals, also in the note', () => {
  expect(found('POSICION')).toEqual(['Posición abierta'])
  expect(found('puesto abierta')).toEqual(['Posición abierta'])
})

test('every word has to be there', () => {
  expect(found('abierta equipos')).toEqual([])
})
