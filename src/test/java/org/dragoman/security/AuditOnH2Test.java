package org.dragoman.security;

import org.dragoman.persistence.OnH2File;

@OnH2File
class AuditOnH2Test extends AuditContract {}
