import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putInPlace } from '../../src/database/embedded/put-in-place.js'
import { deleteFolder, scratchFolder } from './scratch-folder.js'

describe('putInPlace', () => {
  let folder = ''
  const write = (text: string) => (draft: string) => {
    mkdirSync(draft)
    writeFileSync(join(draft, 'file'), text)
    return Promise.resolve()
  }

  beforeAll(async () => {
    folder = await scratchFolder()
  })
  afterAll(() => {
    deleteFolder(folder)
  })

  it('lets one of several win', async () => {
    const target = join(folder, 'shared')
    await Promise.all(['a', 'b', 'c'].map((text) => putInPlace(target, write(text))))
    expect(readdirSync(folder)).toEqual(['shared'])
    expect(readFileSync(join(target, 'file'), 'utf8')).toMatch(/^[abc]$/)
  })

  it('leaves nothing when the making fails', async () => {
    const target = join(folder, 'failed')
    const failing = putInPlace(target, async (draft) => {
      await write('half')(draft)
      throw new Error('no more')
    })
    await expect(failing).rejects.toThrow('no more')
    expect(readdirSync(folder)).toEqual(['shared'])
  })

  it('deletes what a killed process left, and nothing of a living one', async () => {
    const killed = spawn('sleep', ['600'])
    const left = join(folder, `other.${killed.pid}.1`)
    const living = join(folder, `other.${process.ppid}.1`)
    mkdirSync(left)
    mkdirSync(living)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    await putInPlace(join(folder, 'other'), write('done'))
    expect(existsSync(left)).toBe(false)
    expect(existsSync(living)).toBe(true)
  })
})
