/** Areas by ONS code: what councils are called, what they belong to, and from when to when. */
@NullMarked
package org.preventsuite.plans.area;

import org.jspecify.annotations.NullMarked;
