/**
 * The program of a worker of the command.
 */
import { parentPort } from 'node:worker_threads'
import { serve } from './cli/serve.js'

if (parentPort !== null) serve(parentPort)
