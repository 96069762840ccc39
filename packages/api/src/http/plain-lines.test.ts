import { describe, expect, it } from 'vitest'
import { createLog } from './create-log.js'

describe('the log', () => {
  function written(readable: boolean, write: (log: ReturnType<typeof createLog>) => void): string {
    let text = ''
    write(createLog('info', readable, { write: (line) => (text += line) }))
    return text
  }

  it('hides what is secret, however deep', () => {
    const text = written(false, (log) => {
      log.info({ authorization: 'one', headers: { cookie: 'two' } }, 'asked')
      log.info({ req: { body: { password: 'three', token: 'four' } } }, 'asked')
    })
    expect(text).toContain('[hidden]')
    expect(text).not.toMatch(/one|two|three|four/)
  })

  it('is one plain line for people, with an error’s stack below', () => {
    const text = written(true, (log) => {
      log.info({ port: 4000, nested: { a: 1 } }, 'listening')
      log.error({ err: new Error('broken') }, 'failed')
    })
    const [first, second, third] = text.split('\n')
    expect(first).toMatch(/^\d\d:\d\d:\d\d info {2}listening port=4000 nested=\{"a":1\}$/)
    expect(second).toMatch(/^\d\d:\d\d:\d\d error failed$/)
    expect(third).toBe('Error: broken')
  })
})
