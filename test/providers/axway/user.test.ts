import { axwayUser } from '../../../src/providers/axway.js'
import { describeRecord } from '../../record.js'

describeRecord(axwayUser)
