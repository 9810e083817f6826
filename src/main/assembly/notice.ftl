<#-- NOTICE of the distribution: each library, its version, licences and home. -->
translint
Licensed under the Apache License, Version 2.0; see LICENSE.

This distribution brings the following libraries in lib/, each under its own licence. The same as a
CycloneDX bill of materials: sbom.cdx.json.

<#list dependencyMap as entry>
<#assign project = entry.getKey()>
<#assign licences = entry.getValue()>
${project.groupId}:${project.artifactId} ${project.version}
  <#list licences as licence>${licence}<#if licence_has_next>; </#if></#list><#if project.url??>
  ${project.url}</#if>

</#list>
