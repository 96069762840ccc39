import type { FastifyInstance } from 'fastify'
import type { ContextDependencies } from '../../shared/http/create-context.js'
import { reportRoute } from './report/report-route.js'
import { uploadRoute } from './upload/upload-route.js'

/** The imports' routes besides GraphQL: files in, reports out. */
export function importRoutes(app: FastifyInstance, dependencies: ContextDependencies): void {
  const { imports } = dependencies.services
  uploadRoute(app, { ...dependencies, uploads: imports.uploads, maxBytes: imports.maxBytes })
  reportRoute(app, { ...dependencies, imports })
}
