import { constants } from '../constants';

/** Error values that answer with a code where a handler returns them. */
export const echoErrors = constants({
  id: 'echo-errors',
  title: 'Echo errors',
  dialects: ['go'],
  modules: ['github.com/labstack/echo', 'github.com/labstack/echo/*'],
  forms: ['echo.$NAME'],
  areErrors: true,
  importStatement: null,
  names: {
    ErrBadRequest: 400,
    ErrUnauthorized: 401,
    ErrForbidden: 403,
    ErrNotFound: 404,
    ErrMethodNotAllowed: 405,
    ErrRequestTimeout: 408,
    ErrStatusRequestEntityTooLarge: 413,
    ErrUnsupportedMediaType: 415,
    ErrTooManyRequests: 429,
    ErrInternalServerError: 500,
    ErrBadGateway: 502,
    ErrServiceUnavailable: 503,
  },
  source: 'labstack/echo v4 echo.go',
});
