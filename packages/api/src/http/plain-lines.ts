import type { DestinationStream } from 'pino'
import { z } from 'zod'

const lineShape = z.looseObject({
  time: z.string().default(''),
  level: z.string().default('info'),
  msg: z.string().default(''),
  err: z.looseObject({ stack: z.string().optional(), message: z.string().optional() }).optional(),
})

const own = new Set(['time', 'level', 'msg', 'err'])

/** Writes log lines for people: `21:04:11 warn  message key=value`, an error's stack below. */
export function plainLines(target: DestinationStream): DestinationStream {
  return {
    write: (json) => {
      target.write(plainLine(json))
    },
  }
}

function plainLine(json: string): string {
  const line = lineShape.parse(JSON.parse(json))
  const details = Object.entries(line)
    .filter(([key]) => !own.has(key))
    .map(([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const stack = line.err?.stack ?? line.err?.message
  return `${line.time.slice(11, 19)} ${line.level.padEnd(5)} ${line.msg}${details.join('')}\n${
    stack === undefined ? '' : `${stack}\n`
  }`
}
