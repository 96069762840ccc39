import { ofInstallation } from './reach.js'

/** A repository of which each method concerns the whole installation, whoever asks: of what people sign in by. */
export function installationWide<T extends object>(repository: T): T {
  return new Proxy(repository, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return async (...args: unknown[]) =>
        ofInstallation(async () => (value as Method).apply(target, args))
    },
  })
}

type Method = (this: object, ...args: unknown[]) => PromiseLike<unknown>
