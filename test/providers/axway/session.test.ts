import { axwaySession } from '../../../src/providers/axway.js'
import { describeRecord } from '../../record.js'

describeRecord(axwaySession)
