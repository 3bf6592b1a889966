import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { describeRecord } from '../../record.js'

describeRecord(netaxisLoginInfo)
