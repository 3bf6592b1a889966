import { propelauthUser } from '../../../src/providers/propelauth.js'
import { describeRecord } from '../../record.js'

describeRecord(propelauthUser)
