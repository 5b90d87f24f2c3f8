import { framework } from '../framework';

/** The methods of the API response trait of CodeIgniter 4. */
const failures = {
  respondCreated: 201,
  respondDeleted: 200,
  respondUpdated: 200,
  respondNoContent: 204,
  failValidationError: 400,
  failValidationErrors: 400,
  failUnauthorized: 401,
  failForbidden: 403,
  failNotFound: 404,
  failResourceExists: 409,
  failResourceGone: 410,
  failTooManyRequests: 429,
  failServerError: 500,
};

export const codeigniter = framework({
  id: 'codeigniter',
  title: 'CodeIgniter',
  dialects: ['php'],
  evidence: ['CodeIgniter\\*'],
  emit: [
    { code: '$this->respond($JSON, $STATUS)', needs: 'none' },
    { code: '$this->setResponseFormat(_)->respond($JSON, $STATUS)', needs: 'none' },
    { code: '$this->fail(_, $STATUS)', needs: 'http' },
    { code: '_->set_status_header($STATUS)', needs: 'none' },
    { code: 'set_status_header($STATUS)', needs: 'none' },
    { code: 'show_error(_, $STATUS)', needs: 'none' },
    { code: '$this->response($JSON, $STATUS)', needs: 'none' },
  ],
  named: [
    { role: 'emit', needs: 'none', code: '$this->$NAME()', names: failures },
    { role: 'emit', needs: 'none', code: '$NAME()', names: { show_404: 404 } },
  ],
});
