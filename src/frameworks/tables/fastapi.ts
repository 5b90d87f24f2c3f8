import { constants } from '../constants';
import { starlette } from './starlette';

/** What `fastapi.status` hands on from Starlette. */
export const fastapi = constants({
  id: 'fastapi',
  title: 'FastAPI status',
  dialects: ['python'],
  modules: ['fastapi', 'fastapi.status'],
  forms: ['status.$NAME', '$NAME'],
  importStatement: 'from fastapi import status',
  names: starlette.names,
  deprecated: starlette.deprecated ?? [],
  source: 'fastapi 0.142.2 with starlette 1.7.0',
});
