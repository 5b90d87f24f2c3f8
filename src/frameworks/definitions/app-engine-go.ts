import { framework } from '../framework';

/** The requests of task queues, which tell how the attempt before was answered. */
export const appEngineGo = framework({
  id: 'app-engine-go',
  title: 'Google App Engine for Go',
  dialects: ['go'],
  evidence: ['google.golang.org/appengine', 'google.golang.org/appengine/*'],
  consume: [
    { code: '_{TaskPreviousResponse: $STATUS}', needs: 'none' },
    { code: '_.TaskPreviousResponse == $STATUS', needs: 'none' },
    { code: '_{"X-Appengine-Taskpreviousresponse": []string{$STATUS}}', needs: 'none' },
  ],
});
